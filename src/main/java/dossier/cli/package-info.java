/** Arguments, wiring and exit codes; the clock, the environment and randomness come in here. */
package dossier.cli;
