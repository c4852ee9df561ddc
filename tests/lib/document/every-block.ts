import type { Block } from "@/lib/document/block";

/** Every block, with those in it, in reading order. */
export function everyBlock(blocks: readonly Block[]): Block[] {
  return blocks.flatMap((block) => [block, ...everyBlock(blocksIn(block))]);
}

function blocksIn(block: Block): readonly Block[] {
  if (block.kind === "list") return block.items.flatMap(({ blocks = [] }) => blocks);
  if (block.kind === "exhibit") return block.exhibit.aside ?? [];
  return "blocks" in block ? block.blocks : [];
}
