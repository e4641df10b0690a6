using System.Security.Cryptography;
using System.Text.Json;
using Consentry.Documents;

namespace Consentry.Reporting.Sarif;

/// <summary>One file of a run, as places refer to it.</summary>
internal readonly record struct SarifArtifact(SarifArtifacts All, int Index)
{
    public void WriteLocation(Utf8JsonWriter json) => All.WriteLocation(json, Index);
}

/// <summary>The files of a run, each once, with the hash of the bytes that were read.</summary>
internal sealed class SarifArtifacts
{
    private readonly List<Artifact> all = [];
    private readonly Dictionary<string, int> indexes = new(StringComparer.Ordinal);

    /// <summary>The place of a source's file in the list, where it is put when it is new.</summary>
    public int IndexOf(ReportEntry entry) => IndexOf(entry.Path, entry.Vetting?.Document);

    /// <param name="path">How places name it.</param>
    /// <param name="document">Null where it could not be read.</param>
    public int IndexOf(string path, Document? document)
    {
        if (indexes.TryGetValue(path, out var known))
            return known;

        indexes[path] = all.Count;
        all.Add(Artifact.Of(path, document));
        return all.Count - 1;
    }

    /// <summary>The file as a result refers to it.</summary>
    public void WriteLocation(Utf8JsonWriter json, int index)
    {
        json.WriteStartObject("artifactLocation"u8);
        json.WriteString("uri"u8, all[index].Address);
        json.WriteNumber("index"u8, index);
        json.WriteEndObject();
    }

    public void Write(Utf8JsonWriter json)
    {
        json.WriteStartArray("artifacts"u8);
        foreach (var artifact in all)
            artifact.Write(json);

        json.WriteEndArray();
    }

    /// <param name="MediaType">Null, like what follows, where the file could not be read.</param>
    private sealed record Artifact(string Address, string? MediaType, string? Encoding, int Length, string? Sha256)
    {
        public static Artifact Of(string path, Document? document)
        {
            var address = FileAddress.Of(path);
            if (document is null)
                return new Artifact(address, null, null, 0, null);

            var bytes = document.Source.File;
            return new Artifact(
                address,
                MediaTypeOf(document.Format),
                document.Source.IsUnpacked ? null : document.Source.Encoding.WebName,
                bytes.Length,
                Convert.ToHexStringLower(SHA256.HashData(bytes.Span))
            );
        }

        public void Write(Utf8JsonWriter json)
        {
            json.WriteStartObject();
            json.WriteStartObject("location"u8);
            json.WriteString("uri"u8, Address);
            json.WriteEndObject();
            json.WriteStartArray("roles"u8);
            json.WriteStringValue("analysisTarget"u8);
            json.WriteEndArray();
            if (Sha256 is not null)
            {
                json.WriteString("mimeType"u8, MediaType);
                if (Encoding is not null)
                    json.WriteString("encoding"u8, Encoding);

                json.WriteNumber("length"u8, Length);
                json.WriteStartObject("hashes"u8);
                json.WriteString("sha-256"u8, Sha256);
                json.WriteEndObject();
            }

            json.WriteEndObject();
        }

        private static string MediaTypeOf(Format format) =>
            format switch
            {
                Format.Html => "text/html",
                Format.Markdown => "text/markdown",
                Format.Pdf => "application/pdf",
                Format.Docx => "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
                Format.Mhtml => "multipart/related",
                _ => "text/plain",
            };
    }
}
