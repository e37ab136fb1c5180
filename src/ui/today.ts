/** The present day in days since 1970, UTC. */
export const today = (): number => Math.floor(Date.now() / 86_400_000);
