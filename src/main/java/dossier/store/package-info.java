/** The append-only review log, and what is rebuilt from it. */
package dossier.store;
