const zh = {
  meeting: {
    enter: "会议模式",
    leave: "退出会议模式",
    next: "下一页",
    previous: "上一页",
    play: "自动播放",
    pause: "暂停播放",
    progress: "{n} / {all}",
    spoken: "第 {n} 页，共 {all} 页：{title}",
    keys: "← → 翻页，P 自动播放，Esc 退出",
    empty: "没有可放映的内容。请先导入数据，或在“页面设置”中恢复隐藏的图。",
  },
};

/** The words of the meeting mode. */
export const meeting: { readonly zh: typeof zh; readonly en: typeof zh } = {
  zh,
  en: {
    meeting: {
      enter: "Meeting mode",
      leave: "Leave meeting mode",
      next: "Next",
      previous: "Previous",
      play: "Play",
      pause: "Pause",
      progress: "{n} / {all}",
      spoken: "{n} of {all}: {title}",
      keys: "← → turn pages, P plays, Esc leaves",
      empty: "Nothing to show. Import data first, or bring back hidden panels in “Page settings”.",
    },
  },
};
