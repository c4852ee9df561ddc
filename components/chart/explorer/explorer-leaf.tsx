"use client";

import { type ComponentType, type KeyboardEvent, type ReactNode, useEffect, useRef, useState } from "react";
import type { ExplorerFacts } from "@/lib/view/explorer/explorer-facts";

interface ExplorerLeafProps {
  /** Where the server tells what is to be explored. */
  readonly facts: string;
  readonly explore: string;
  readonly failed: string;
  readonly children: ReactNode;
}

export interface ExplorerViewProps {
  readonly facts: ExplorerFacts;
  /** Holds the server's drawing. */
  readonly host: HTMLElement;
  /** True where it was begun by a key or a button: the reader is then led into it. */
  readonly takesFocus: boolean;
  readonly close: () => void;
}

interface Loaded {
  readonly View: ComponentType<ExplorerViewProps>;
  readonly facts: ExplorerFacts;
}

type Begun = "by-pointer" | "by-key";

const arrows = /^(Arrow|Home$|End$)/;

/** A drawing until the reader's first pointer or key in it: what explores it is fetched only then. */
export function ExplorerLeaf({ facts, explore, failed, children }: ExplorerLeafProps) {
  const host = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const loading = useRef<Promise<void>>(undefined);
  const dismissed = useRef(false);
  const closed = useRef(false);
  const [loaded, setLoaded] = useState<Loaded>();
  const [begun, setBegun] = useState<Begun>();
  const [hasFailed, setFailed] = useState(false);

  const begin = (by: Begun) => {
    if (begun === "by-key" || (by === "by-pointer" && (begun || dismissed.current))) return;
    setBegun(by);
    loading.current ??= load(facts)
      .then(setLoaded)
      .catch(() => {
        loading.current = undefined;
        dismissed.current = true;
        setBegun(undefined);
        setFailed(true);
      });
  };

  // The touch that woke the page's scripts came before they were there.
  const first = useRef(begin);
  useEffect(() => {
    if (host.current?.matches(":hover")) first.current("by-pointer");
  }, []);

  const close = () => {
    dismissed.current = true;
    closed.current = true;
    setBegun(undefined);
  };

  // Only now the button is there again.
  useEffect(() => {
    if (begun || !closed.current) return;
    closed.current = false;
    button.current?.focus({ preventScroll: true });
  }, [begun]);

  const pressed = (event: KeyboardEvent) => {
    if (begun || !arrows.test(event.key)) return;
    event.preventDefault();
    begin("by-key");
  };

  const isOpen = loaded !== undefined && begun !== undefined;
  return (
    <div
      ref={host}
      className={isOpen ? "explorer exploring" : "explorer"}
      data-island
      onPointerOver={() => begin("by-pointer")}
      onPointerDown={() => begin("by-pointer")}
      onPointerLeave={() => {
        dismissed.current = false;
      }}
    >
      {/* biome-ignore lint/a11y/noNoninteractiveElementInteractions lint/a11y/noStaticElementInteractions: the links in the drawing have the focus; this hears their arrow keys. */}
      <div onKeyDown={pressed}>{children}</div>
      <button ref={button} type="button" className="explorer-start" hidden={isOpen} onClick={() => begin("by-key")}>
        {explore}
      </button>
      <p role="status" className="visually-hidden">
        {hasFailed ? failed : ""}
      </p>
      {isOpen && host.current && (
        <loaded.View facts={loaded.facts} host={host.current} takesFocus={begun === "by-key"} close={close} />
      )}
    </div>
  );
}

async function load(address: string): Promise<Loaded> {
  const [{ ExplorerView }, facts] = await Promise.all([
    import("./explorer-view"),
    fetch(address).then((answer) => {
      if (!answer.ok) throw new Error(`${address} answered ${answer.status}`);
      return answer.json() as Promise<ExplorerFacts>;
    }),
  ]);
  return { View: ExplorerView, facts };
}
