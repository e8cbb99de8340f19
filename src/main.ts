import { createPinia } from "pinia";
import { createApp } from "vue";
import App from "./App.vue";
import { i18n } from "./i18n/i18n.ts";
import { router } from "./router.ts";
import "element-plus/es/components/base/style/css";
import "./styles/tokens.css";
import "./styles/element.css";
import "./styles/base.css";
import "./styles/controls.css";
import "./styles/paper.css";

createApp(App).use(createPinia()).use(i18n).use(router).mount("#app");
