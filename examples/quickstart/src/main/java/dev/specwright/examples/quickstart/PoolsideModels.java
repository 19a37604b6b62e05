package dev.specwright.examples.quickstart;

import dev.specwright.poolside.model.Model;
import dev.specwright.poolside.model.PageListModel;
import dev.specwright.poolside.server.ModelsApi;
import dev.specwright.server.RequestContext;

/** Lists the one model there is. */
final class PoolsideModels implements ModelsApi {

  @Override
  public PageListModel listModels(RequestContext context) {
    return PageListModel.builder()
        .object("list")
        .addData(
            Model.builder()
                .id(PoolsideEcho.MODEL)
                .created(1_750_000_000)
                .object(Model.ObjectValue.MODEL)
                .ownedBy(Model.OwnedBy.SYSTEM)
                .build())
        .build();
  }
}
