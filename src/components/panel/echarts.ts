import { BarChart, CustomChart, LineChart, ScatterChart } from "echarts/charts";
import {
  AriaComponent,
  CalendarComponent,
  GridComponent,
  LegendComponent,
  TitleComponent,
  TooltipComponent,
} from "echarts/components";
import { registerAction, use } from "echarts/core";
import { SVGRenderer } from "echarts/renderers";

// A click on an entry of a legend narrows the page, as one on a mark does. The first registration of an action counts:
// this one, which tells of the click and hides no series.
registerAction({ type: "legendToggleSelect", event: "legendselectchanged", update: "none" }, () => undefined);

// What `charts/` asks for and no more: the rest of ECharts stays out of the bundle.
use([
  BarChart,
  CustomChart,
  LineChart,
  ScatterChart,
  AriaComponent,
  CalendarComponent,
  GridComponent,
  LegendComponent,
  TitleComponent,
  TooltipComponent,
  SVGRenderer,
]);

export { init } from "echarts/core";
