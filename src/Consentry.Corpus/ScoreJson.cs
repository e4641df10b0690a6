using System.Text;
using System.Text.Json;

namespace Consentry.Corpus;

/// <summary>The figures as one JSON object; a figure that does not exist is null.</summary>
public static class ScoreJson
{
    private static readonly JsonWriterOptions Options = new() { Indented = true, NewLine = "\n" };

    /// <param name="splits">The figures on pages.</param>
    /// <param name="forms">Labelled forms with the engine's answers; empty where the corpus labels none.</param>
    /// <param name="messages">The figures on inbound messages; null where none are labelled.</param>
    public static string Write(Splits splits, IReadOnlyList<AnsweredForm> forms, MessageScores? messages = null)
    {
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer, Options))
        {
            json.WriteStartObject();
            json.WriteString("schema", "consentry/accuracy/v1");
            foreach (var split in splits.All)
            {
                json.WriteStartObject(split.Name);
                json.WriteNumber("pages", split.Scores.Pages);
                Write(json, "scores", split.Scores);
                Write(json, "withHard", split.WithHard);
                if (FormScores.Of(split.Name, forms) is { } scores)
                    Write(json, scores);

                json.WriteEndObject();
            }

            if (messages is not null)
                Write(json, messages);

            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(buffer.ToArray()) + "\n";
    }

    private static void Write(Utf8JsonWriter json, MessageScores messages)
    {
        json.WriteStartObject("messages");
        json.WriteNumber("n", messages.Messages);
        Write(json, "revoke", messages.Revoke);
        Write(json, "wrong-number", messages.WrongNumber);
        Write(json, "help", messages.Help);
        Write(json, "resume", messages.Resume);
        Write(json, "rightScopes", messages.RightScopes / (double)messages.Scopes);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, string name, Scores scores)
    {
        json.WriteStartObject(name);
        Write(json, "macroF1", scores.MacroF1);
        Write(json, "evidenceHitRate", scores.Evidence.Rate);
        json.WriteStartObject("requirements");
        foreach (var score in scores.Requirements)
            Write(json, score);

        json.WriteEndObject();
        json.WriteStartObject("acceptable");
        foreach (var group in scores.Groups)
            Write(json, group);

        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, FormScores scores)
    {
        json.WriteStartObject("forms");
        json.WriteNumber("pages", scores.Pages);
        json.WriteNumber("rightForms", scores.RightForms);
        Write(json, "macroF1", scores.MacroF1);
        json.WriteStartObject("requirements");
        foreach (var score in scores.Requirements)
            Write(json, score);

        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, RequirementScore score)
    {
        json.WriteStartObject(score.Requirement);
        json.WriteNumber("n", score.Count);
        Write(json, "met", score.Met);
        Write(json, "unmet", score.Unmet);
        Write(json, "f1", score.F1);
        json.WriteNumber("wrong", score.Wrong);
        json.WriteNumber("review", score.Review);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, string name, ClassScore score)
    {
        json.WriteStartObject(name);
        json.WriteNumber("n", score.Gold);
        Write(json, "precision", score.Precision);
        Write(json, "recall", score.Recall);
        Write(json, "f1", score.F1);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, GroupScore group)
    {
        json.WriteStartObject(group.Group);
        json.WriteNumber("pages", group.Pages);
        json.WriteNumber("right", group.Right);
        json.WriteNumber("unacceptable", group.Unacceptable);
        json.WriteNumber("falseAccepts", group.FalseAccepts);
        json.WriteNumber("falseRejects", group.FalseRejects);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, string name, double value)
    {
        if (double.IsNaN(value))
            json.WriteNull(name);
        else
            json.WriteNumber(name, Math.Round(value, 4));
    }
}
