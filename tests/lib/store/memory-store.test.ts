import { expect, it } from "vitest";
import { storeOf } from "@/lib/store/memory-store";
import { datasetOf } from "../derive/small-dataset";
import { describeStore } from "./contract";

describeStore("memory", async (dataset) => storeOf(dataset));

it("is one store for each dataset in a process", () => {
  const [one, other] = [datasetOf([{ id: "A", value: 1 }], []), datasetOf([{ id: "A", value: 2 }], [])];
  expect(storeOf(one)).toBe(storeOf(one));
  expect(storeOf(one)).not.toBe(storeOf(other));
});
