import { expose } from "comlink";
import { createStage } from "./stage.ts";

expose(createStage());
