import vue from "eslint-plugin-vue";
import { defineConfig, globalIgnores } from "eslint/config";
import tseslint from "typescript-eslint";

/**
 * The rooms of src/, lowest first. Floors are lists; within a floor a room may lean on those named before it.
 */
const FLOORS = [
  ["csv", "clean", "table", "charts"],
  ["datasets"],
  ["metrics", "panels", "import", "plain"],
  ["report", "worker"],
  ["i18n"],
  ["stores"],
  ["components", "print"],
  ["pages"],
];
const ROOMS = FLOORS.flat();
const CORE = [...FLOORS.slice(0, 3).flat(), "report"];

/** The core runs in the worker, in the page and in Node alike: it knows no view, no DOM and no Node. */
const coreKnowsNot = [
  {
    regex: "^(vue|vue-router|vue-i18n|vue-echarts|pinia|comlink|element-plus|@vueuse|@element-plus|node:.*)(/.*)?$",
    message: "The core runs in the worker, in the page and in Node alike.",
  },
  {
    regex: "^echarts(/.*)?$",
    allowTypeImports: true,
    message: "Charts are plain options here; only their types come from echarts.",
  },
];

/**
 * @param {string} room
 * @returns {import("eslint").Linter.Config}
 */
function directionOf(room) {
  const above = ROOMS.slice(ROOMS.indexOf(room) + 1);
  const patterns = [
    { regex: `^(\\.\\./)+((${above.concat("App.vue", "main.ts", "router.ts").join("|")})(/|$))`, message: `${room}/ stands below that room.` },
    ...(CORE.includes(room) ? coreKnowsNot : []),
  ];
  return {
    files: [`src/${room}/**/*.{ts,vue}`],
    rules: { "@typescript-eslint/no-restricted-imports": ["error", { patterns }] },
  };
}

export default defineConfig(
  globalIgnores(["dist/", "src/csv/assembly/", "test-results/", "coverage/"]),
  {
    rules: {
      eqeqeq: ["error", "always", { null: "ignore" }],
      "no-cond-assign": "error",
      "no-constant-condition": "error",
      "no-debugger": "error",
      "no-empty": "error",
      "no-irregular-whitespace": "error",
      "no-self-assign": "error",
      "no-sparse-arrays": "error",
      "no-unsafe-finally": "error",
      "no-unused-labels": "error",
      "no-useless-catch": "error",
      "no-useless-escape": "error",
      "use-isnan": "error",
    },
  },
  tseslint.configs.strict,
  tseslint.configs.stylistic,
  vue.configs["flat/recommended"],
  {
    files: ["**/*.vue"],
    languageOptions: { parserOptions: { parser: tseslint.parser } },
    rules: {
      // How a template is laid out is the writer's; what it means is checked.
      ...layoutOff(),
      "vue/attributes-order": "off",
      "vue/multi-word-component-names": "off",
      "vue/block-lang": ["error", { script: { lang: "ts" } }],
      "vue/component-api-style": ["error", ["script-setup"]],
      "vue/no-undef-components": ["error", { ignorePatterns: ["^Router(Link|View)$"] }],
      "vue/no-unused-refs": "error",
      "vue/no-useless-v-bind": "error",
      "vue/no-v-html": "error",
    },
  },
  {
    files: ["**/*.{ts,vue}"],
    rules: {
      // The compiler knows the names better.
      "no-undef": "off",
      "@typescript-eslint/consistent-type-definitions": "off",
      "@typescript-eslint/consistent-type-imports": "error",
    },
  },
  {
    files: ["src/**/*.ts", "test/**/*.ts"],
    languageOptions: { parserOptions: { project: ["tsconfig.json", "tsconfig.core.json"], tsconfigRootDir: import.meta.dirname } },
    rules: {
      // V8 walks a typed array of a million elements by index several times as fast as by its iterator.
      "@typescript-eslint/prefer-for-of": "off",
      "@typescript-eslint/no-floating-promises": "error",
      "@typescript-eslint/no-misused-promises": "error",
      "@typescript-eslint/await-thenable": "error",
      "@typescript-eslint/switch-exhaustiveness-check": ["error", { considerDefaultExhaustiveForUnions: true }],
    },
  },
  { files: ["src/**"], ignores: ["src/convert.ts"], rules: { "no-console": "error" } },
  { files: ["test/**"], rules: { "@typescript-eslint/no-non-null-assertion": "off" } },
  {
    files: ["**/*.{js,mjs}"],
    languageOptions: { globals: { process: "readonly", console: "readonly", performance: "readonly", URL: "readonly" } },
  },
  ...ROOMS.map(directionOf),
);

/** The rules of eslint-plugin-vue that only move white space and brackets about. */
function layoutOff() {
  const strongly = vue.configs["flat/strongly-recommended"].flatMap((config) => Object.keys(config.rules ?? {}));
  const layout = strongly.filter((name) => vue.rules[name.slice("vue/".length)]?.meta.type === "layout");
  return Object.fromEntries(layout.map((name) => [name, "off"]));
}
