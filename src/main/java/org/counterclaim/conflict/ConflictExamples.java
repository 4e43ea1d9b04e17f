package org.counterclaim.conflict;

/** Conflicts as the description of the interface shows them: one told by Arabic claims, one by English. */
final class ConflictExamples {

    static final String ARABIC = """
            {"type":"QUANTITY","active":true,"score":0.62,"implied":false,"positionCount":2,
             "question":{"predicate":"casualties.killed","label":{"ar":"كم عدد القتلى؟","en":"How many were killed?"}},
             "positions":[
              {"key":"1","label":{"ar":"12","en":"12"},"stance":"AFFIRMS","origins":1,"claimCount":1,
               "claims":[{"language":"ar","statement":"قُتل اثنا عشر شخصا في القصف"}]},
              {"key":"2","label":{"ar":"30","en":"30"},"stance":"AFFIRMS","origins":1,"claimCount":1,
               "claims":[{"language":"ar","statement":"أودى القصف بحياة ثلاثين"}]}],
             "review":{"state":"NEW","labels":[],"publicNote":""}}""";

    static final String ENGLISH = """
            {"type":"POLARITY","active":true,"score":0.71,"implied":true,"positionCount":2,
             "rule":{"code":"departure-under-agreement",
                     "label":{"ar":"من يغادر بموجب اتفاق فثمة اتفاق","en":"Whoever leaves under an agreement has one"}},
             "question":{"predicate":"agreement.reached",
                         "label":{"ar":"هل جرى التوصل إلى اتفاق؟","en":"Was an agreement reached?"}},
             "positions":[
              {"key":"yes","label":{"ar":"نعم","en":"Yes"},"stance":"AFFIRMS","origins":1,"claimCount":1,
               "claims":[{"language":"en","statement":"Buses took them out under a deal"}]},
              {"key":"no","label":{"ar":"لا","en":"No"},"stance":"DENIES","origins":1,"claimCount":1,
               "claims":[{"language":"en","statement":"There was no deal of any kind"}]}],
             "review":{"state":"IN_REVIEW","assignee":"Rana","labels":["buses"],"publicNote":""}}""";

    private ConflictExamples() {}
}
