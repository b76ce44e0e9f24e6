// What startup.ts imports to tell the cost of any import at all.
export {}
