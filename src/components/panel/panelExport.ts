import { useClipboard } from "@vueuse/core";
import { useWords } from "../../i18n/useWords.ts";
import { periodWords } from "../../stores/periods.ts";
import { useSettings } from "../../stores/settings.ts";
import { useView } from "../../stores/view.ts";
import { download, downloadBlob } from "../data/download.ts";
import { cityTitle } from "../frame/cityTitle.ts";
import { useScopeWords } from "../frame/scopeWords.ts";
import { panelSvg, PICTURE_MARGINS } from "./panelSvg.ts";
import { pngOf } from "./pngOf.ts";
import type { ShownPanel } from "./shownPanel.ts";
import { useSourceWords } from "./sourceWords.ts";
import { tableCsv, tableTsv } from "./tableText.ts";

/** CSS px of a picture, of a panel that takes the whole width of its page and of others. */
const WIDTHS = { whole: 960, part: 680 };

/** Whether this browser can put a picture on the clipboard; an address that is not secure cannot. */
export const canCopyImages = typeof ClipboardItem !== "undefined" && "clipboard" in navigator;

/** What can be taken out of a panel: its picture and its numbers, into a file or onto the clipboard. */
export function usePanelExport() {
  const { locale, inLocale } = useWords();
  const views = useView();
  const settings = useSettings();
  const scopeOf = useScopeWords();
  const sourceOf = useSourceWords();
  const { copy } = useClipboard({ legacy: true });

  function pictureOf({ panel, answer }: ShownPanel) {
    const width = panel.width === 12 ? WIDTHS.whole : WIDTHS.part;
    const { origin, rows, ignores } = sourceOf(answer.source);
    return {
      width,
      ...panelSvg({
        id: panel.id,
        title: cityTitle(settings.city, inLocale(panel.title), locale.value),
        sentence: panel.sentence(answer.data, locale.value),
        notes: [scopeOf(views.view), [origin, rows, ...ignores].join(" · ")],
        chart: panel.chart(answer.data, styleAt(width - PICTURE_MARGINS)),
        width,
      }),
    };
  }

  function tableOf({ panel, answer }: ShownPanel) {
    return panel.chart(answer.data, styleAt(WIDTHS.whole)).table;
  }

  function styleAt(width: number) {
    return { width, paper: false, locale: locale.value, reducedMotion: true };
  }

  function png(shown: ShownPanel): Promise<Blob> {
    const { svg, width, height } = pictureOf(shown);
    return pngOf(svg, width, height);
  }

  /** `行政审批：受理与办结_2017年.png`. */
  function fileName({ panel }: ShownPanel, ending: string): string {
    return `${inLocale(panel.title)}_${periodWords(views.view.period, locale.value)}.${ending}`;
  }

  return {
    savePng: async (shown: ShownPanel) => downloadBlob(fileName(shown, "png"), await png(shown)),
    saveSvg: (shown: ShownPanel) => download(fileName(shown, "svg"), pictureOf(shown).svg, "image/svg+xml"),
    saveCsv: (shown: ShownPanel) => download(fileName(shown, "csv"), tableCsv(tableOf(shown), locale.value), "text/csv"),
    // The promise itself, not what it gives: the click's leave to write would be over by then.
    copyImage: (shown: ShownPanel) => navigator.clipboard.write([new ClipboardItem({ "image/png": png(shown) })]),
    copyData: (shown: ShownPanel) => copy(tableTsv(tableOf(shown), locale.value)),
  };
}
