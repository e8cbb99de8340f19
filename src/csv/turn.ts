/**
 * Lets whatever waits for this thread have its turn: a question, a call to stop. Reading alone does not, where the next
 * bytes are at hand each time, and a timer would take 4 ms.
 */
export function giveTurn(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    const end = () => {
      port1.close();
      resolve();
    };
    port1.addEventListener("message", end, { once: true });
    port1.start();
    port2.postMessage(null);
  });
}
