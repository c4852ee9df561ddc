import type { ReactNode } from "react";

/** Pages are drawn when they are asked for; our own server keeps them. So a dataset can change without a build. */
export const dynamic = "force-dynamic";

export default function DatasetLayout({ children }: { children: ReactNode }) {
  return children;
}
