export type TopicId = string;
