/**
 * The append-only review log, and what is rebuilt from it.
 *
 * <p>{@link dossier.store.Log} writes, {@link dossier.store.Ledger} reads and folds; {@code Line} is
 * the format, {@code Scan} finds in damaged bytes what can be trusted. No clock and no randomness:
 * times and device ids are given by the caller.
 */
package dossier.store;
