import { expect, test } from "vitest";
import { listModule, packedModule } from "../../../build/samples.ts";

test("a packed sample file comes out byte for byte", async () => {
  const gb18030 = Uint8Array.of(0xc8, 0xd5, 0xc6, 0xda, 0x0d, 0x0a, 0x00, 0xff);
  const address = asAddress(packedModule(gb18030));
  const code = listModule(["网站访问.csv"]).replace('"virtual:samples/sample-0"', JSON.stringify(address));
  const pack = await import(/* @vite-ignore */ asAddress(code));

  expect(pack.sampleNames).toEqual(["网站访问.csv"]);
  expect(await pack.samplePack()).toEqual([{ name: "网站访问.csv", bytes: gb18030 }]);
});

function asAddress(code: string): string {
  return `data:text/javascript;base64,${Buffer.from(code).toString("base64")}`;
}
