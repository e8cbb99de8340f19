import { expose } from "comlink";
import { warmUp } from "./warmUp.ts";
import { createWorkspace } from "./workspace.ts";

expose(createWorkspace());
void warmUp();
