import { readFileSync } from "node:fs";

/** The most memory that a process was ever resident with, in bytes: Linux keeps it, so that no sample can miss it. `null` elsewhere. */
export function peakMemory(pid: number): number | null {
  return told(pid, "VmHWM");
}

/** What a process is resident with now, in bytes; `null` where the system is not Linux. */
export function residentMemory(pid: number): number | null {
  return told(pid, "VmRSS");
}

function told(pid: number, name: "VmHWM" | "VmRSS"): number | null {
  try {
    const kilobytes = new RegExp(`^${name}:\\s+(\\d+) kB$`, "m").exec(readFileSync(`/proc/${pid}/status`, "utf8"));
    return kilobytes === null ? null : Number(kilobytes[1]) * 1024;
  } catch {
    return null;
  }
}
