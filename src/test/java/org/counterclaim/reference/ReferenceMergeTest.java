package org.counterclaim.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.StringReader;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.counterclaim.platform.TestDatabase;
import org.counterclaim.platform.TestPostgres;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.api.parallel.ResourceAccessMode;
import org.junit.jupiter.api.parallel.ResourceLock;

@Execution(ExecutionMode.CONCURRENT)
@ResourceLock(value = TestPostgres.SERVER, mode = ResourceAccessMode.READ)
class ReferenceMergeTest {

    private static final String SOURCES_HEAD = "code,kind,country,state_affiliation,parent,name_en,name_ar\n";

    private Connection connection;

    @BeforeEach
    void connect() throws SQLException {
        connection = TestDatabase.migrated().getConnection();
        connection.setAutoCommit(false);
    }

    @AfterEach
    void disconnect() throws SQLException {
        connection.close();
    }

    @Test
    void emptyDatabaseGetsEveryRow() throws SQLException {
        ReferenceContent content = ReferenceContent.read();
        merge(content);
        for (ReferenceFile file : ReferenceFiles.ALL) {
            String table = file.name().replaceAll("s\\.csv$", "");
            assertThat(count(table))
                    .as(table)
                    .isGreaterThanOrEqualTo(content.of(file).size());
        }
        assertThat(count("place where parent_id is null and path like '%/%'")).isZero();
        assertThat(count(
                        "(select normal from source_name group by normal having count(distinct source_id) > 1) shared"))
                .isZero();
        assertThat(
                        text(
                                "select source.code from source_key join source on source.id = source_id where normal = search_normal('وكالة الأنباء السورية الرسمية')"))
                .isEqualTo("sana");
    }

    @Test
    void loadingAgainChangesNothing() throws SQLException {
        merge(ReferenceContent.read());
        String before = fingerprint();
        execute("delete from dirty_question");
        merge(ReferenceContent.read());
        assertThat(fingerprint()).isEqualTo(before);
        assertThat(count("dirty_question")).isZero();
    }

    @Test
    void whatPeopleChangedStays() throws SQLException {
        merge(sources("sana,AGENCY,SY,STATE_OWNED,,SANA,سانا\n", ""));
        execute("update source set name_en = 'Our name', grade = 'D', notes = 'seen' where code = 'sana'");
        merge(sources("sana,AGENCY,SY,STATE_ALIGNED,,Syrian agency,وكالة سانا\n", ""));
        assertThat(text("select concat_ws('|', name_en, grade, notes, name_ar, state_affiliation) from source"))
                .isEqualTo("Our name|D|seen|وكالة سانا|STATE_ALIGNED");
    }

    @Test
    void nameThatPeopleTookAwayStaysAway() throws SQLException {
        ReferenceContent content = sources("sana,AGENCY,SY,STATE_OWNED,,SANA,سانا\n", "sana,en,Syrian agency\n");
        merge(content);
        execute("delete from source_key where normal = 'syrian agency'");
        execute("delete from source_name where normal = 'syrian agency'");
        merge(content);
        assertThat(count("source_name where normal = 'syrian agency'")).isZero();
    }

    @Test
    void sourceThatPeopleMadeBeforeIsNotDoubled() throws SQLException {
        execute("insert into source (id, kind, name_ar) values (gen_random_uuid(), 'AGENCY', 'سانا')");
        execute("insert into source_name (source_id, language, name) select id, 'ar', name_ar from source");
        execute("insert into source_key (normal, source_id) select search_normal(name_ar), id from source");
        merge(sources("sana,AGENCY,SY,STATE_OWNED,,SANA,سانا\n", ""));
        assertThat(count("source")).isOne();
        assertThat(text("select code from source")).isEqualTo("sana");
    }

    @Test
    void parentFollowsTheFileUntilPeopleMoveIt() throws SQLException {
        String two = "media,OUTLET,SY,STATE_OWNED,,State media,الإعلام\nother,OUTLET,SY,STATE_OWNED,,Other,آخر\n";
        merge(sources(two + "sana,AGENCY,SY,STATE_OWNED,media,SANA,سانا\n", ""));
        assertThat(parentOfSana()).isEqualTo("media");
        merge(sources(two + "sana,AGENCY,SY,STATE_OWNED,other,SANA,سانا\n", ""));
        assertThat(parentOfSana()).isEqualTo("other");
        execute("update source set parent_id = (select id from source where code = 'media') where code = 'sana'");
        merge(sources(two + "sana,AGENCY,SY,STATE_OWNED,,SANA,سانا\n", ""));
        assertThat(parentOfSana()).isEqualTo("media");
    }

    @Test
    void nameOfTwoSourcesIsRefusedWithItsLine() {
        assertThatThrownBy(() -> merge(sources(
                        "sana,AGENCY,SY,STATE_OWNED,,SANA,سانا\nother,OUTLET,SY,NONE,,Other,آخر\n",
                        "other,ar,سَانا\n")))
                .hasMessageContaining("line")
                .hasMessageContaining("belongs to another source already");
    }

    private void merge(ReferenceContent content) throws SQLException {
        new ReferenceMerge(connection).merge(content);
        connection.commit();
    }

    private static ReferenceContent sources(String sources, String names) {
        Map<String, List<ReferenceRow>> rows = new LinkedHashMap<>();
        ReferenceFiles.ALL.forEach(file -> rows.put(file.name(), List.of()));
        try {
            rows.put("sources.csv", ReferenceFiles.SOURCES.read(new StringReader(SOURCES_HEAD + sources)));
            rows.put(
                    "source_names.csv",
                    ReferenceFiles.SOURCE_NAMES.read(new StringReader("source,language,name\n" + names)));
        } catch (java.io.IOException impossible) {
            throw new java.io.UncheckedIOException(impossible);
        }
        return ReferenceContent.checked(rows);
    }

    private String parentOfSana() throws SQLException {
        return text("select parent.code from source join source parent on parent.id = source.parent_id"
                + " where source.code = 'sana'");
    }

    private String fingerprint() throws SQLException {
        return text("select md5(string_agg(words, ',' order by words)) from ("
                + "select source::text words from source union all select place::text from place"
                + " union all select predicate::text from predicate union all select rule::text from rule"
                + " union all select source_name::text from source_name"
                + " union all select place_name::text from place_name) every");
    }

    private int count(String from) throws SQLException {
        return Integer.parseInt(text("select count(*) from " + from));
    }

    private String text(String sql) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            assertThat(rows.next()).isTrue();
            return rows.getString(1);
        }
    }

    private void execute(String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
