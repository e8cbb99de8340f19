import { createWorkspace } from "../../../src/worker/workspace.ts";
import { samplePack } from "../../sample/pack.ts";
import { workspaceSuite } from "../../suites/workspaceSuite.ts";

workspaceSuite({ workspace: createWorkspace(), sample: () => Promise.resolve(samplePack()), callback: (onProgress) => onProgress });
