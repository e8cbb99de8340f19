import { expose } from "comlink";
import type { WorkspaceApi } from "./api.ts";
import { warmUp } from "./warmUp.ts";
import { createWorkspace } from "./workspace.ts";

const workspace = createWorkspace();
let isIdle = true;

expose({
  ...workspace,
  add: (file, onProgress) => {
    isIdle = false;
    return workspace.add(file, onProgress);
  },
} satisfies WorkspaceApi);
void warmUp(() => isIdle);
