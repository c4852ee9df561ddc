/** The least time between two lines, in milliseconds: a person reads no faster. */
const pause = 250;

type Terminal = Pick<typeof process.stderr, "isTTY"> & { write(text: string): unknown };

/** Tells a person at a terminal how far long work is; says nothing in a pipe. */
export class Progress {
  /** In which each line takes the place of the one before. */
  private readonly terminal: Terminal;
  private readonly now: () => number;
  private started = 0;
  private told = 0;
  private isShown = false;

  constructor(terminal: Terminal = process.stderr, now: () => number = Date.now) {
    this.terminal = terminal;
    this.now = now;
  }

  /** Begins the count anew. */
  start(): void {
    this.started = this.now();
    this.told = this.started;
  }

  /** Tells rows, rate and the time left, where the share of the work that is done is known. */
  report(rows: number, share: number | undefined): void {
    this.#tell((seconds) => {
      const left = share !== undefined && share > 0 ? `, ${duration((seconds * (1 - share)) / share)} left` : "";
      return `${grouped(rows)} rows, ${grouped(Math.round(rows / seconds))} a second${left}`;
    });
  }

  /** Tells how much was read to find out what the tables are; how often they must be read is not known before. */
  reportBytes(bytes: number): void {
    this.#tell((seconds) => {
      const read = (bytes / 1024 / 1024).toFixed(1);
      return `finding out what the tables hold: ${read} MB read, ${grouped(Math.round(seconds))} s`;
    });
  }

  #tell(line: (seconds: number) => string): void {
    if (!this.terminal.isTTY) return;
    const time = this.now();
    if (time - this.told < pause) return;
    this.told = time;
    this.isShown = true;
    this.terminal.write(`\r\u001b[2K${line((time - this.started) / 1000)}`);
  }

  /** Takes the line away. */
  end(): void {
    if (this.isShown) this.terminal.write("\r\u001b[2K");
    this.isShown = false;
  }
}

function grouped(value: number): string {
  return value.toLocaleString("en");
}

function duration(seconds: number): string {
  const whole = Math.max(0, Math.round(seconds));
  return whole < 60 ? `${whole} s` : `${Math.floor(whole / 60)} min ${whole % 60} s`;
}
