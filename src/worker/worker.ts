import { expose } from "comlink";
import { createWorkspace } from "./workspace.ts";

expose(createWorkspace());
