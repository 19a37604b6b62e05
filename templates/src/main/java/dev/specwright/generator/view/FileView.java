package dev.specwright.generator.view;

import java.util.Optional;

/**
 * One Java file with a single top-level type.
 *
 * @param packageName the package
 * @param origin the contract file and JSON Pointer the type comes from
 */
public record FileView(
    String packageName,
    String origin,
    Optional<ObjectView> object,
    Optional<EnumView> enumeration,
    Optional<UnionView> union,
    Optional<ServerInterfaceView> serverInterface,
    Optional<ServerView> server,
    Optional<ClientView> client,
    Optional<ClientGroupView> clientGroup,
    Optional<ErrorExceptionView> errorException) {

  FileView with(ObjectView view) {
    return new FileView(
        packageName,
        origin,
        Optional.of(view),
        enumeration,
        union,
        serverInterface,
        server,
        client,
        clientGroup,
        errorException);
  }

  FileView with(EnumView view) {
    return new FileView(
        packageName,
        origin,
        object,
        Optional.of(view),
        union,
        serverInterface,
        server,
        client,
        clientGroup,
        errorException);
  }

  FileView with(UnionView view) {
    return new FileView(
        packageName,
        origin,
        object,
        enumeration,
        Optional.of(view),
        serverInterface,
        server,
        client,
        clientGroup,
        errorException);
  }

  FileView with(ServerInterfaceView view) {
    return new FileView(
        packageName,
        origin,
        object,
        enumeration,
        union,
        Optional.of(view),
        server,
        client,
        clientGroup,
        errorException);
  }

  FileView with(ServerView view) {
    return new FileView(
        packageName,
        origin,
        object,
        enumeration,
        union,
        serverInterface,
        Optional.of(view),
        client,
        clientGroup,
        errorException);
  }

  FileView with(ClientView view) {
    return new FileView(
        packageName,
        origin,
        object,
        enumeration,
        union,
        serverInterface,
        server,
        Optional.of(view),
        clientGroup,
        errorException);
  }

  FileView with(ClientGroupView view) {
    return new FileView(
        packageName,
        origin,
        object,
        enumeration,
        union,
        serverInterface,
        server,
        client,
        Optional.of(view),
        errorException);
  }

  FileView with(ErrorExceptionView view) {
    return new FileView(
        packageName,
        origin,
        object,
        enumeration,
        union,
        serverInterface,
        server,
        client,
        clientGroup,
        Optional.of(view));
  }
}
