package dossier.check;

/**
 * Something an author should know of a bank.
 *
 * @param code the rule, in small letters and dashes; the same in every version
 * @param message what was found; what was expected; how to repair it
 */
public record Finding(String code, Severity severity, Spot spot, String message) {}
