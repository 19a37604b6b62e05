package dev.specwright.validation;

import org.hibernate.validator.HibernateValidatorConfiguration;
import org.hibernate.validator.spi.nodenameprovider.JavaBeanProperty;
import org.hibernate.validator.spi.nodenameprovider.Property;
import org.hibernate.validator.spi.nodenameprovider.PropertyNodeNameProvider;

/**
 * Makes Hibernate Validator write the paths of violations with the names on the wire: {@code
 * messages[0].tool_calls}, not {@code messages[0].toolCalls}. Classes without {@link WireName} keep
 * their names.
 *
 * <p>Call {@link #configure} before the validator is built; in Spring Boot, in a bean {@code
 * ValidationConfigurationCustomizer}. Needs Hibernate Validator on the class path, whose property
 * {@code hibernate.validator.property_node_name_provider} has no effect, in {@code
 * META-INF/validation.xml} or anywhere else (9.1.6).
 */
public final class WirePaths implements PropertyNodeNameProvider {
  /** Has no state. */
  public WirePaths() {}

  /**
   * Sets up wire names.
   *
   * @param configuration what {@code Validation.byProvider(HibernateValidator.class).configure()}
   *     gives
   * @return the same configuration
   */
  public static HibernateValidatorConfiguration configure(
      HibernateValidatorConfiguration configuration) {
    return configuration.propertyNodeNameProvider(new WirePaths());
  }

  @Override
  public String getName(Property property) {
    if (property instanceof JavaBeanProperty bean) {
      try {
        var wireName =
            bean.getDeclaringClass()
                .getDeclaredField(bean.getMemberName())
                .getAnnotation(WireName.class);
        if (wireName != null) {
          return wireName.value();
        }
      } catch (NoSuchFieldException e) {
        return property.getName();
      }
    }
    return property.getName();
  }
}
