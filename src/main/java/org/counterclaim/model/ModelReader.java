package org.counterclaim.model;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.langchain4j.data.message.AiMessage;
import dev.langchain4j.model.chat.ChatModel;
import dev.langchain4j.model.chat.request.ChatRequest;
import dev.langchain4j.model.chat.request.ResponseFormat;
import java.util.ArrayList;
import java.util.List;
import org.counterclaim.extract.Extraction;
import org.counterclaim.extract.Extractor;
import org.counterclaim.extract.Report;
import org.counterclaim.extract.ReportReader;
import org.counterclaim.extract.predicate.Topic;
import org.counterclaim.extract.reading.Reading;
import org.counterclaim.model.ModelFailure.Kind;

/** Has a language model read a report, and lets through what the report's own words bear out. */
final class ModelReader implements ReportReader {

    private final ChatModel model;
    private final Vocabulary vocabulary;
    private final Extractor rules;
    private final Prompt prompt;
    private final AnswerParser parser;

    ModelReader(ChatModel model, Vocabulary vocabulary, Extractor rules, ObjectMapper json, ModelSettings settings) {
        this.model = model;
        this.vocabulary = vocabulary;
        this.rules = rules;
        this.prompt = new Prompt(json, settings.maxText());
        this.parser = new AnswerParser(json, settings.maxClaims());
    }

    @Override
    public Extraction extract(Report report) {
        return read(report).extraction();
    }

    /**
     * As {@link #extract}, with what was refused.
     *
     * @throws ModelFailure when there is no answer or none that can be read
     */
    ModelReading read(Report report) {
        List<Refusal> refused = new ArrayList<>();
        List<SaidClaim> said = parser.claims(answer(report), refused);
        List<Reading> readings = rules.readings(report);
        Extraction byRules = rules.extract(report);
        ClaimChecker checker = new ClaimChecker(
                report,
                vocabulary,
                readings,
                byRules.claims(),
                Topic.of(readings).main(),
                rules.sketching(report));
        said.forEach(claim -> checker.check(claim).ifPresent(refused::add));
        return new ModelReading(new Extraction(checker.claims(), byRules.language()), List.copyOf(refused));
    }

    private String answer(Report report) {
        ResponseFormat shape = AnswerSchema.of(vocabulary);
        try {
            AiMessage answer = model.chat(ChatRequest.builder()
                            .messages(prompt.of(report, vocabulary))
                            .responseFormat(shape)
                            .build())
                    .aiMessage();
            String text = answer == null ? null : answer.text();
            if (text == null) {
                throw new ModelFailure(Kind.UNREADABLE, "the answer is empty");
            }
            return text;
        } catch (RuntimeException e) {
            throw ModelFailure.of(e);
        }
    }
}
