package org.yoriai.association;

import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface Associations extends JpaRepository<Association, UUID> {}
