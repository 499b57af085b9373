package com.pge.sharemydata.connectivity.probe;

import java.util.List;
import org.springframework.data.repository.Repository;

/** What the checks found, in the database. */
interface CheckedLayerRepository extends Repository<CheckedLayer, Long> {

    CheckedLayer save(CheckedLayer layer);

    List<CheckedLayer> findByAddressCheckOrderById(AddressCheckId addressCheck);
}
