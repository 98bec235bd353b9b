/**
 * A question about texts that asks of each text once: pages say the same class on a thousand elements. What was
 * answered is kept as long as the function given back is, so ask for a new one at each reading.
 */
export function remembered<T>(ask: (text: string) => T): (text: string) => T {
  const answers = new Map<string, T>();
  return (text) => {
    let answer = answers.get(text);
    if (answer === undefined) {
      answer = ask(text);
      answers.set(text, answer);
    }
    return answer;
  };
}
