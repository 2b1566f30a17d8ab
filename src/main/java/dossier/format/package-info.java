/** Bank files, YAML and JSON, read into questions with every problem at its place. */
package dossier.format;
