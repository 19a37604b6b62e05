package dev.specwright.generator.conformance;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

/**
 * An endless supply of instances of a contract's types, some right, most with a few mistakes. Types
 * whose schemas assert much come more often than others.
 */
public final class Instances {
  /** The seed of this run: {@code -Dspecwright.seed}, else the same each time. */
  public static final long SEED = Long.getLong("specwright.seed", 20_261_120L);

  private final Schemas schemas;
  private final Random random;
  private final List<ModelType> byWeight = new ArrayList<>();
  private final Map<JsonNode, Integer> mistakesBySchema = new IdentityHashMap<>();

  /**
   * An instance.
   *
   * @param type what it was drawn for
   * @param json the instance
   * @param text the instance as it is read
   */
  public record Instance(ModelType type, JsonNode json, String text) {
    /** An instance. */
    Instance(ModelType type, JsonNode json) {
      this(type, json, Trees.text(json));
    }
  }

  /** Instances of a contract's types. */
  public Instances(TestedModels models) {
    this(models, 0);
  }

  /** As above; each shard is a supply of its own. */
  Instances(TestedModels models, int shard) {
    this.random = new Random(SEED + shard * 0x9E37_79B9_7F4A_7C15L);
    this.schemas = new Schemas(models.document());
    for (ModelType type : models.types()) {
      int weight = 1 + Keywords.assertions(type.pointer(), type.schema()).size();
      for (int i = 0; i < weight; i++) {
        byWeight.add(type);
      }
    }
  }

  /** Draws the next one. */
  public Instance next() {
    return next(byWeight.get(random.nextInt(byWeight.size())));
  }

  /** Draws the next one of a type. */
  public Instance next(ModelType type) {
    long seed = random.nextLong();
    Drawing right = new Drawing(schemas, seed, Set.of());
    JsonNode json = right.draw(type.schema());
    for (int i = 0; json.isNull() && i < 20; i++) {
      // Null is no instance of a nullable union's type, but of the property that has it.
      seed = random.nextLong();
      right = new Drawing(schemas, seed, Set.of());
      json = right.draw(type.schema());
    }
    int mistakes = random.nextInt(4);
    if (mistakes == 0) {
      return new Instance(type, json);
    }
    Set<Integer> at = new HashSet<>();
    for (int i = 0; i < mistakes; i++) {
      at.add(placeForMistake(right.places()));
    }
    return new Instance(type, new Drawing(schemas, seed, at).draw(type.schema()));
  }

  /** Of a few places the one whose schema has been tried least. */
  private int placeForMistake(List<JsonNode> places) {
    int chosen = random.nextInt(places.size());
    for (int i = 0; i < 5; i++) {
      int other = random.nextInt(places.size());
      if (mistakes(places.get(other)) < mistakes(places.get(chosen))) {
        chosen = other;
      }
    }
    mistakesBySchema.merge(places.get(chosen), 1, Integer::sum);
    return chosen;
  }

  private int mistakes(JsonNode schema) {
    return mistakesBySchema.getOrDefault(schema, 0);
  }
}
