package org.yoriai.programme;

import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface Venues extends JpaRepository<Venue, UUID> {}
