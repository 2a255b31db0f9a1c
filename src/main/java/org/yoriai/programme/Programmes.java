package org.yoriai.programme;

import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface Programmes extends JpaRepository<Programme, UUID> {}
