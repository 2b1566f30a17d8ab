package dossier.tui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class FrameOutputTest {

  @Test
  void aFrameIsOneSynchronizedWrite() throws IOException {
    var writes = new ArrayList<String>();
    OutputStream device = new ByteArrayOutputStream() {
      @Override
      public void write(byte[] bytes) {
        writes.add(new String(bytes, StandardCharsets.UTF_8));
      }
    };
    var out = new DossierTerminal.FrameOutput(device);
    out.flush();
    out.write("ğ".getBytes(StandardCharsets.UTF_8));
    out.write("x".repeat(200_000).getBytes(StandardCharsets.UTF_8));
    out.flush();
    out.flush();
    assertEquals(List.of("\u001B[?2026hğ" + "x".repeat(200_000) + "\u001B[?2026l"), writes);
  }
}
