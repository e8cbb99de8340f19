import vue from "@vitejs/plugin-vue";
import { defineConfig, type UserConfig } from "vite";
import { viteSingleFile } from "vite-plugin-singlefile";
import { policyInDevelopment, policyInSingleFile } from "./build/contentSecurityPolicy.ts";
import { samples } from "./build/samples.ts";

const shared: UserConfig = {
  base: "./",
  plugins: [vue(), samples(), policyInDevelopment()],
  // A worker from a blob obeys the page's policy, which one from a file of its own would not. It is a classic one:
  // a page that was opened from disk cannot start a module worker from a blob.
  worker: { format: "iife", rolldownOptions: { output: { codeSplitting: false } } },
  // An address that means the same whether `localhost` is IPv4 or IPv6 on the machine.
  preview: { host: "127.0.0.1", port: 4173, strictPort: true },
  build: {
    target: ["es2022", "chrome105"],
    // The polyfill would call fetch(), which the page forbids itself.
    modulePreload: { polyfill: false },
  },
};

const site: UserConfig = {
  ...shared,
  build: {
    ...shared.build,
    // ECharts is one library of 600 kB that every dashboard draws with.
    chunkSizeWarningLimit: 700,
    rolldownOptions: {
      output: {
        codeSplitting: {
          // A group takes what its modules import with it, so the one at the bottom comes first.
          groups: [
            { name: "vue", test: inPackage("@vue", "vue", "vue-router", "vue-i18n", "@intlify", "pinia", "@vueuse"), priority: 1 },
            { name: "echarts", test: inPackage("echarts", "zrender") },
          ],
        },
      },
    },
  },
};

/** `dist/zhenglan.html`: the same page as one file that opens from disk, beside the site that was built before it. */
const singleFile: UserConfig = {
  ...shared,
  plugins: [shared.plugins, viteSingleFile({ outputFileName: "zhenglan.html" }), policyInSingleFile()],
  build: { ...shared.build, emptyOutDir: false, copyPublicDir: false },
};

function inPackage(...names: string[]): RegExp {
  return new RegExp(`[\\\\/]node_modules[\\\\/](${names.join("|")})[\\\\/]`);
}

export default defineConfig(({ mode }) => (mode === "single" ? singleFile : site));
