/** Dossier, a terminal trainer for people who must brief from sources. It exports nothing. */
module dossier {
  requires com.googlecode.lanterna;
  requires info.picocli;
  requires org.snakeyaml.engine;
  requires tools.jackson.core;
  requires tools.jackson.dataformat.yaml;

  opens dossier.cli to
      info.picocli;
}
