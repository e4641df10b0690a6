namespace Consentry.Storage;

/// <summary>A statement with its parameters, named with an at sign in the text and without one here.</summary>
internal readonly record struct Statement(string Sql, params (string Name, object? Value)[] Parameters);
