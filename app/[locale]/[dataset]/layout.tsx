import type { ReactNode } from "react";
import { getDatasetIds } from "@/lib/data";

export const dynamicParams = false;

export async function generateStaticParams() {
  return (await getDatasetIds()).map((dataset) => ({ dataset }));
}

export default function DatasetLayout({ children }: { children: ReactNode }) {
  return children;
}
