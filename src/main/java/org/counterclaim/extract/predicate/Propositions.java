package org.counterclaim.extract.predicate;

import java.util.ArrayList;
import java.util.List;

/** All that a sentence says, of every kind that the vocabulary knows. */
public final class Propositions {

    private static final List<PropositionReader> READERS = List.of(
            new CountReader(),
            new NoCasualtiesReader(),
            new NobodyReader(),
            new HarmReader(),
            new DepartureReader(),
            new ArmamentReader(),
            new AgreementReader(),
            new TruceReader(),
            new TruceEndReader(),
            new OperationReader(),
            new ControlReader(),
            new AttackReader(),
            new TargetReader(),
            new WeaponReader(),
            new TradedBlameReader(),
            new ResponsibilityReader(),
            new StrangerReader(),
            new DeedReader(),
            new DoerReader(),
            new AgentReader(),
            new AircraftReader(),
            new ElectionReader(),
            new MagnitudeReader(),
            new WinnerReader(),
            new ThingReader(),
            new TimesReader(),
            new NoneStoppedReader(),
            new FactReader(),
            new TermReader(),
            new WithdrawalReader(),
            new PersonReader(),
            new StatementReader(),
            new CrossingReader(),
            new ArrivalReader(),
            new TransferReader(),
            new AidReader(),
            new OccurrenceReader());

    private Propositions() {}

    public static List<Proposition> of(Scene scene) {
        List<Proposition> found = new ArrayList<>();
        for (PropositionReader reader : READERS) {
            reader.read(scene, found);
        }
        return found;
    }
}
