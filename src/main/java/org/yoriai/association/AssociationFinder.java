package org.yoriai.association;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.yoriai.association.RosterDoubt.Kind;

/** 町会・自治会を探す — which known association a written name means; where that is not certain, a person is asked. */
final class AssociationFinder {
    private final List<String> known;
    // new names of this very file: the first spelling stands for the later ones
    private final List<String> brought = new ArrayList<>();

    AssociationFinder(List<String> known) {
        this.known = known;
    }

    /** @param name empty while nobody has said which is meant */
    record Found(String name, Optional<RosterDoubt> doubt) {}

    Found find(String written) {
        if (written.isBlank()) {
            return new Found("", Optional.of(RosterDoubt.of(Kind.ASSOCIATION_MISSING)));
        }
        AssociationName wanted = AssociationName.of(written);
        Optional<String> same = known.stream()
                .filter(name -> AssociationName.of(name).sameAs(wanted))
                .findFirst();
        if (same.isPresent()) {
            return new Found(same.get(), Optional.empty());
        }
        List<String> core = known.stream()
                .filter(name -> AssociationName.of(name).sameCoreAs(wanted))
                .toList();
        if (core.size() == 1) {
            return new Found(
                    core.getFirst(), Optional.of(RosterDoubt.of(Kind.ASSOCIATION_VARIANT, written, core.getFirst())));
        }
        if (core.size() > 1) {
            return new Found("", Optional.of(RosterDoubt.of(Kind.ASSOCIATION_WHICH, written, String.join("、", core))));
        }
        return unknown(written, wanted);
    }

    private Found unknown(String written, AssociationName wanted) {
        Optional<String> earlier = brought.stream()
                .filter(name -> AssociationName.of(name).sameAs(wanted))
                .findFirst();
        if (earlier.isPresent()) {
            return isNew(earlier.get());
        }
        List<String> similar = known.stream()
                .filter(name -> AssociationName.of(name).similarTo(wanted))
                .toList();
        if (!similar.isEmpty()) {
            return new Found(
                    "", Optional.of(RosterDoubt.of(Kind.ASSOCIATION_SIMILAR, written, String.join("、", similar))));
        }
        Optional<String> variant = brought.stream()
                .filter(name -> AssociationName.of(name).sameCoreAs(wanted))
                .findFirst();
        if (variant.isPresent()) {
            return new Found(
                    variant.get(), Optional.of(RosterDoubt.of(Kind.ASSOCIATION_VARIANT, written, variant.get())));
        }
        return isNew(Folding.tidy(written));
    }

    /** What a person chose for a row. */
    Found chosen(String name) {
        Optional<String> same = known.stream()
                .filter(one -> AssociationName.of(one).sameAs(AssociationName.of(name)))
                .findFirst();
        return same.map(one -> new Found(one, Optional.empty())).orElseGet(() -> isNew(Folding.tidy(name)));
    }

    private Found isNew(String name) {
        if (!brought.contains(name)) {
            brought.add(name);
        }
        return new Found(name, Optional.of(RosterDoubt.of(Kind.ASSOCIATION_NEW, name)));
    }
}
