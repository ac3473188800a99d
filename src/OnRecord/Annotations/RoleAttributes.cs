namespace OnRecord;

/// <summary>Marks a type whose instances say that something may be so, and so must say who says it.</summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct, Inherited = true)]
public sealed class ClaimAttribute : Attribute;

/// <summary>Marks the member of a claim that says who says it. Of several, one is enough.</summary>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Field, Inherited = true)]
public sealed class AttributedToAttribute : Attribute;

/// <summary>Marks a type that a claim's <see cref="AttributedToAttribute"/> member may hold: who, how, where.</summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct, Inherited = true)]
public sealed class AttributionAttribute : Attribute;

/// <summary>Marks a member of an attribution that a claim can stand on. Exactly one is present.</summary>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Field, Inherited = true)]
public sealed class GroundAttribute : Attribute;

/// <summary>Marks a member that names or describes a speaker.</summary>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Field, Inherited = true)]
public sealed class SpeakerNameAttribute : Attribute;

/// <summary>Marks a method or parameter that makes claims public, and so takes <see cref="Valid{T}"/> and no bare claim.</summary>
[AttributeUsage(AttributeTargets.Method | AttributeTargets.Constructor | AttributeTargets.Parameter, Inherited = true)]
public sealed class PublishesAttribute : Attribute;
