package dossier;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The columns that users' scripts rely on: names and order. */
class ColumnsTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "clean                        | doc,title,author,date,lang,url,text,trace",
        "clean --by block             | doc,line,column,action,kind,rule,text",
        "split                        | doc,n,kind,start,end,line,column,text,date,trace",
        "split --by token             | doc,n,kind,start,end,line,column,text,date,trace",
        "split --by paragraph         | doc,n,kind,start,end,line,column,text,date,trace",
        "split --by section           | doc,n,kind,start,end,line,column,text,date,trace",
        "split --by chunk             | doc,n,kind,start,end,line,column,text,date,trace",
        "split --by document          | doc,n,kind,start,end,line,column,text,title,author,date,trace",
        "entities                     | entity,type,mentions,documents,names",
        "entities --by mention        | doc,start,end,line,column,text,type,entity",
        "entities --by document       | doc,entity,type,mentions,names",
        "entities --by pair           | source,target,weight,documents",
        "timeline                     | event,date,earliest,latest,doc,line,column,text,mention,entities,other_dates",
        "timeline --by mention        | doc,start,end,line,column,text,type,value,mod,earliest,latest",
        "diff --by word               | a,a_start,a_end,a_line,a_column,a_text,b,b_start,b_end,b_line,b_column,b_text",
        "diff --by line               | a,a_start,a_end,a_line,a_column,a_text,b,b_start,b_end,b_line,b_column,b_text",
        "diff --by sentence           | a,a_start,a_end,a_line,a_column,a_text,b,b_start,b_end,b_line,b_column,b_text",
        "diff --by passage            | doc,start,end,line,column,other,other_start,other_end,other_line,other_column,similarity,text",
        "diff --by document           | doc,other,words,entities,dates,passages",
        "diff --by entity             | subject,a,b,verdict,a_doc,a_line,a_column,b_doc,b_line,b_column",
        "diff --by date               | subject,a,b,verdict,a_doc,a_line,a_column,b_doc,b_line,b_column",
        "diff --by number             | subject,a,b,verdict,a_doc,a_line,a_column,b_doc,b_line,b_column",
        "diff --by term               | subject,a,b,verdict,a_doc,a_line,a_column,b_doc,b_line,b_column",
        "stats --by word              | word,count,per_million,documents,dp,dp_norm,juilland_d",
        "stats --by ngram             | ngram,count,per_million,documents",
        "stats --by concordance --word iraq | doc,line,column,left,node,right"})
    void areThoseOfTheContract(String command, String columns) {
        Commands.Result result = Commands.run(command + " -f csv seeds/003_064d5508c024f33c.txt seeds/004_443d0120d9f800e3.txt");
        assertThat(result.out().lines().findFirst()).contains(columns);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "stats                        | tokens,types",
        "stats --by document          | doc,tokens,types",
        "stats --by collocation       | word,collocate,count",
        "stats --by keyword --each    | doc,word,count,reference_count"})
    void beginAsTheContractSays(String command, String columns) {
        Commands.Result result = Commands.run(command + " -f csv seeds/003_064d5508c024f33c.txt seeds/004_443d0120d9f800e3.txt");
        assertThat(result.out().lines().findFirst().orElseThrow()).startsWith(columns);
    }
}
