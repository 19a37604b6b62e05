package dev.specwright.openapi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import com.fasterxml.jackson.databind.JsonNode;
import dev.specwright.generator.issue.Issues;
import dev.specwright.generator.overlay.Contract;
import dev.specwright.generator.overlay.ContractLoader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The generator reads the contracts and their overlays without an issue, and as the other tests
 * here do.
 */
class SameOverlayTest {

  @ParameterizedTest
  @MethodSource("dev.specwright.openapi.Contracts#names")
  void the_generator_makes_the_same_of_contract_and_overlay(String name) throws IOException {
    Path base = Path.of("").toAbsolutePath();
    Issues issues = new Issues();
    Contract contract =
        new ContractLoader(base)
            .load(base.resolve(name + ".yaml"), base.resolve(name + ".overlay.yaml"), issues);
    issues.throwIfAny();
    assertNotNull(contract);
    JsonNode expected = Contracts.JSON.readTree(Contracts.overlaid(name).toString());
    JsonNode actual = Contracts.JSON.readTree(contract.root().toJson());
    assertEquals(List.of(), Structure.differences(expected, actual));
  }
}
