import { createRouter, createWebHashHistory, type RouteRecordRaw } from "vue-router";
import DashboardPage from "./pages/DashboardPage.vue";
import { pageIds } from "./panels/panel.ts";

const dashboards = pageIds.map(
  (page): RouteRecordRaw => ({
    path: page === "overview" ? "/" : `/${page}`,
    name: page,
    component: DashboardPage,
    props: { page },
  }),
);

/** In the hash, so that any static host, any sub-folder and a file opened from disk serve every route. */
export const router = createRouter({
  history: createWebHashHistory(),
  routes: [
    ...dashboards,
    { path: "/check", name: "check", component: () => import("./pages/CheckPage.vue") },
    { path: "/permits/annex", name: "annex", component: () => import("./pages/AnnexPage.vue") },
    {
      path: "/data",
      children: [
        { path: "", name: "data", component: () => import("./pages/DataPage.vue") },
        { path: "report", name: "report", component: () => import("./pages/CleaningReportPage.vue") },
      ],
    },
    { path: "/meeting", name: "meeting", component: () => import("./pages/MeetingPage.vue") },
    { path: "/:unknown(.*)*", redirect: "/" },
  ],
  scrollBehavior: (to, from, saved) => (to.path === from.path ? false : (saved ?? { top: 0 })),
});
