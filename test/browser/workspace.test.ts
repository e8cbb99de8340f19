import { proxy } from "comlink";
import { samplePack } from "virtual:samples";
import { client } from "../../src/worker/client.ts";
import { workspaceSuite } from "../suites/workspaceSuite.ts";

workspaceSuite({ workspace: client, sample: samplePack, callback: proxy });
