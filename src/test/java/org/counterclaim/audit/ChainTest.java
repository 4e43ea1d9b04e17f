package org.counterclaim.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.List;
import org.counterclaim.platform.TestPostgres;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.api.parallel.ResourceAccessMode;
import org.junit.jupiter.api.parallel.ResourceLock;

/** What the chain of the trail shows of what was done to its rows, up to what a superuser does. */
@Execution(ExecutionMode.CONCURRENT)
@ResourceLock(value = TestPostgres.SERVER, mode = ResourceAccessMode.READ)
class ChainTest {

    private final OwnTrail trail = new OwnTrail();

    @Test
    void aTrailOfNobodyIsWhole() throws SQLException {
        assertThat(trail.followed()).isEqualTo(new Chain.Outcome(new Chain.Link(0, "00".repeat(32)), null));
    }

    @Test
    void anyChangedColumnIsFound() throws SQLException {
        trail.add(20);
        for (String change : List.of(
                "actor = 'other'",
                "at = at + interval '1 microsecond'",
                "action = action || ' '",
                "entity = 'source'",
                "entity_id = 'x'",
                "before = '{}'",
                "after = jsonb_set(after, '{number}', '70')",
                "token = gen_random_uuid()",
                "address = '10.0.0.1'",
                "agent = null",
                "request = 'another'",
                "id = gen_random_uuid()")) {
            trail.tamper("update audit set " + change + " where seq = 7");
            assertThat(trail.followed().fault()).as(change).startsWith("Row 7 was changed");
            assertThat(trail.followed().last().seq()).isEqualTo(6);
            trail.restore(7);
        }
        assertThat(trail.followed().fault()).isNull();
    }

    @Test
    void aRowTakenOutOfTheMiddleIsFound() throws SQLException {
        trail.add(20);
        trail.tamper("delete from audit where seq = 7");
        assertThat(trail.followed().fault()).isEqualTo("Row 7 is missing");
    }

    @Test
    void aRowTakenOutAndTheRestMovedUpIsFound() throws SQLException {
        trail.add(20);
        trail.tamper("delete from audit where seq = 7", "update audit set seq = seq - 1 where seq > 7");
        assertThat(trail.followed().fault()).startsWith("Row 7 was changed");
    }

    @Test
    void aTailCutOffIsFound() throws SQLException {
        trail.add(20);
        trail.tamper("delete from audit where seq > 15");
        assertThat(trail.followed().fault()).isEqualTo("Row 16 is missing, and all after it up to row 20");
    }

    @Test
    void aTrailEmptiedIsFound() throws SQLException {
        trail.add(20);
        trail.tamper("delete from audit");
        assertThat(trail.followed().fault()).isEqualTo("Row 1 is missing, and all after it up to row 20");
    }

    @Test
    void swappedRowsAreFound() throws SQLException {
        trail.add(20);
        trail.tamper(
                "update audit set seq = -7 where seq = 7",
                "update audit set seq = 7 where seq = 8",
                "update audit set seq = 8 where seq = -7");
        assertThat(trail.followed().fault()).startsWith("Row 7 was changed");
    }

    @Test
    void aRowPutInIsFound() throws SQLException {
        trail.add(20);
        String columns = "id, at, actor, action, entity, entity_id, hash";
        trail.tamper("insert into audit (seq, " + columns + ") select 21, " + columns + " from audit where seq = 20");
        assertThat(trail.followed().fault()).isNotNull().startsWith("Row 21");
    }

    @Test
    void aRowPutInBetweenIsFound() throws SQLException {
        trail.add(20);
        String columns = "id, at, actor, action, entity, entity_id, hash";
        trail.tamper(
                "update audit set seq = -seq - 1 where seq > 10",
                "update audit set seq = -seq where seq < 0",
                "insert into audit (seq, " + columns + ") select 11, " + columns + " from audit where seq = 10");
        assertThat(trail.followed().fault()).startsWith("Row 11 was changed");
    }

    /** Who can do anything to the database can make a chain that is whole; only a hash kept elsewhere tells. */
    @Test
    void aTrailThatWasMadeAnewIsFoundByAHashKeptElsewhere() throws SQLException {
        trail.add(20);
        String kept = trail.followed().last().hash();
        trail.tamper("update audit set actor = 'innocent' where seq = 7", """
                do $$ declare entry audit; last bytea := decode(repeat('00', 32), 'hex');
                begin
                    for entry in select * from audit order by seq loop
                        last := sha256(convert_to(encode(last, 'hex') || audit_words(entry), 'UTF8'));
                        update audit set hash = last where seq = entry.seq;
                    end loop;
                    update audit_head set hash = last;
                end $$""");
        assertThat(trail.followed().fault()).isNull();
        assertThat(trail.followed(kept).fault()).startsWith("No row has the hash " + kept);
    }

    @Test
    void aHashKeptElsewhereIsWhereACheckMayBegin() throws SQLException {
        trail.add(20);
        String kept = trail.followed().last().hash();
        trail.add(5);
        assertThat(trail.followed(kept).fault()).isNull();
        assertThat(trail.followed(kept).last().seq()).isEqualTo(25);
        trail.tamper("update audit set actor = 'other' where seq = 23");
        assertThat(trail.followed(kept).fault()).startsWith("Row 23 was changed");
    }
}
