/** The sample files, in a chunk of their own that loads when somebody asks for them. */
declare module "virtual:samples" {
  export function samplePack(): Promise<{ name: string; bytes: Uint8Array<ArrayBuffer> }[]>;
  export const sampleNames: readonly string[];
}
