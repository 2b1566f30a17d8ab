/** Screens over Lanterna, and the same drill line by line. */
package dossier.tui;
